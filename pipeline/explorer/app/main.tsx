// The explorer grows on the front page: it makes names into links, draws the overview, and shows views by the address.
import { render } from "preact";
import type { Summary } from "../../export/explorer/summary.ts";
import { App, Navigation } from "./app.tsx";
import { held, loadBeside, register } from "./data/store.ts";
import { hashOf, routeOf } from "./route.ts";
import { focusMark, followSteps, keepFocus, takeUp } from "./steps.ts";
import { Overview } from "./views/overview.tsx";

declare global {
  interface Window {
    annals: typeof register;
  }
}
window.annals = register;
if (document.currentScript instanceof HTMLScriptElement) loadBeside(document.currentScript.src);

/** Puts what an element holds into a link. */
function linked(element: Element, hash: string): void {
  const link = document.createElement("a");
  link.href = hash;
  link.append(...element.childNodes);
  element.append(link);
}

function enliven(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-record]"))
    linked(element, hashOf(element.dataset.record ?? ""));
  for (const element of document.querySelectorAll<HTMLElement>("[data-table]")) {
    const { table = "" } = element.dataset;
    linked(element, table === "mentions" ? hashOf("texts") : hashOf(`browse/${table}`));
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-browse]")) {
    element.append(" · ");
    const link = document.createElement("a");
    link.href = hashOf(`browse/${element.dataset.browse}`);
    link.textContent = "Browse and search";
    element.append(link);
  }
}

function start(): void {
  const [front, explorer, overview, navigation] = ["front", "explorer", "overview", "navigation"].map((id) =>
    document.getElementById(id),
  );
  const summary = held("summary") as Summary | undefined;
  if (!front || !explorer || !overview || !navigation || !summary) return;
  document.documentElement.classList.add("live");
  enliven();
  navigation.replaceChildren();
  render(<Overview summary={summary} />, overview);
  let last: string | undefined;
  const show = (): void => {
    const focus = focusMark();
    const isBack = takeUp();
    const route = routeOf(location.hash);
    const inFront = !route || route.path === "";
    front.hidden = !inFront;
    explorer.hidden = inFront;
    render(<Navigation route={route} />, navigation);
    render(<App route={route} summary={summary} />, explorer);
    if (inFront) document.title = summary.name;
    const path = route?.path ?? "";
    if (last === path) keepFocus(focus, explorer);
    else if (route && last !== undefined && !isBack) {
      (inFront ? document.getElementById("main") : explorer)?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    last = path;
    if (!route && !isBack) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
  followSteps(show);
  show();
}

document.addEventListener("DOMContentLoaded", start);
