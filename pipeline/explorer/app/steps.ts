// The steps of a visitor: each change made on purpose is one of the browser's history, and back and forward lead to where one was in it.
import { frame, isCalm } from "./parts/use.ts";

/** Which element it is, in words that it keeps when the view is drawn anew, and the how manieth that is described so. */
type Mark = readonly [description: string, number: number];

interface Place {
  readonly page: number;
  /** Of each box that scrolls by itself: from its top and from its left. */
  readonly boxes: readonly (readonly [number, number])[];
  readonly focus?: Mark | undefined;
}

const STORED = "annals-steps";
const BOXES = ".long";
const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";

let places = new Map<number, Place>();
let current = 0;
/** The step that typing made, as long as it goes on. */
let typing: number | undefined;
/** Gone where the visitor does something while the view is not there yet. */
let leading: Place | undefined;
let show: () => void = () => {};

const describe = (element: Element): string => {
  const names = ["name", "href", "aria-label"].map((name) => element.getAttribute(name));
  const value = element.getAttribute("type") === "checkbox" ? element.getAttribute("value") : null;
  const told = names.some(Boolean) ? [...names, value] : [element.id || element.textContent];
  return [element.localName, ...told].join(" ");
};

const alike = (description: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((each) => describe(each) === description);

/** What has the focus, so that it is found again in a view that is drawn anew. */
export function focusMark(): Mark | undefined {
  const { activeElement } = document;
  if (!activeElement?.matches(FOCUSABLE)) return undefined;
  const description = describe(activeElement);
  return [description, alike(description).indexOf(activeElement as HTMLElement)];
}

/** Gives the focus back to what had it, or to `otherwise` where that is gone. */
function focusOn(mark: Mark | undefined, otherwise?: HTMLElement): void {
  const [description = "", number = 0] = mark ?? [];
  const found = mark && (alike(description)[number] ?? alike(description)[0]);
  (found ?? otherwise)?.focus({ preventScroll: true });
}

const boxes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(BOXES)];

function remember(): void {
  if (leading) return;
  places.set(current, {
    page: window.scrollY,
    boxes: boxes().map(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]),
    focus: focusMark(),
  });
}

function scrollAsIn({ page, boxes: told }: Place): void {
  for (const [at, box] of boxes().entries()) {
    const [top = 0, left = 0] = told[at] ?? [];
    box.scrollTo(left, top);
  }
  window.scrollTo(0, page);
}

/** Leads to where one was, once the view shows what it loads. What is out of sight gets its height only then: twice. */
async function leadTo(place: Place): Promise<void> {
  leading = place;
  await isCalm();
  for (let turn = 0; turn < 2 && leading === place; turn++) {
    scrollAsIn(place);
    await frame();
    await frame();
  }
  if (leading !== place) return;
  focusOn(place.focus);
  leading = undefined;
  remember();
}

/** Where the focus was in an element that the next state of the view does not have, it goes to the view. */
export async function keepFocus(mark: Mark | undefined, view: HTMLElement): Promise<void> {
  await isCalm();
  if (mark && document.activeElement === document.body) focusOn(mark, view);
}

function numberOf(state: unknown): number | undefined {
  const step = (state as { step?: unknown } | null)?.step;
  return typeof step === "number" ? step : undefined;
}

const nextStep = (): number => Math.max(0, current, ...places.keys()) + 1;

/** Takes up the step that the browser is at. True where one was in it before, and is led to where one was. */
export function takeUp(): boolean {
  leading = undefined;
  const number = numberOf(history.state);
  const place = number === undefined ? undefined : places.get(number);
  if (number !== current) typing = undefined;
  current = number ?? nextStep();
  if (number === undefined) history.replaceState({ step: current }, "");
  if (place) leadTo(place);
  return place !== undefined;
}

/** One more step, to another state of the view. */
export function step(hash: string): void {
  remember();
  history.pushState({ step: nextStep() }, "", hash);
  show();
}

/** As a letter more or less leads on: the first one is a step, the others belong to it until the typing is done. */
export function typed(hash: string): void {
  if (typing === current) history.replaceState(history.state, "", hash);
  else {
    remember();
    history.pushState({ step: nextStep() }, "", hash);
  }
  show();
  typing = current;
}

/** What is typed next is a step of its own. */
export function doneTyping(): void {
  typing = undefined;
}

function restoreStored(): void {
  try {
    places = new Map(JSON.parse(sessionStorage.getItem(STORED) ?? "[]"));
  } catch {
    places = new Map();
  }
}

function store(): void {
  try {
    sessionStorage.setItem(STORED, JSON.stringify([...places]));
  } catch {
    // A browser that keeps nothing forgets where one was, nothing else.
  }
}

/** Follows the visitor from now on; `listener` shows the view of the address. */
export function followSteps(listener: () => void): void {
  show = listener;
  restoreStored();
  history.scrollRestoration = "manual";
  window.addEventListener("hashchange", show);
  window.addEventListener("pagehide", store);
  document.addEventListener("scroll", remember, { capture: true, passive: true });
  document.addEventListener("focusin", remember);
  for (const act of ["wheel", "pointerdown", "keydown"] as const)
    window.addEventListener(act, () => (leading = undefined), { capture: true, passive: true });
}
