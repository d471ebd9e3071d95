// annals serve DIR: a release on localhost, until it is stopped.
import { once } from "node:events";
import { serverOf } from "../serve/serve.ts";
import { type Console, Refusal } from "./console.ts";
import { openRelease } from "./release-folder.ts";

const HOST = "127.0.0.1";

/** Serves the release in `folder` until the process is asked to end. Throws a Refusal where the port is taken. */
export async function serve(folder: string, port: number, terminal: Console): Promise<0> {
  const server = serverOf(openRelease(folder));
  server.listen(port, HOST);
  try {
    await once(server, "listening");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(`${HOST}:${port} cannot be listened on: ${reason}`, 1, "name another port with --port");
  }
  const address = server.address();
  const url = `http://${HOST}:${typeof address === "object" && address ? address.port : port}/`;
  terminal.result(terminal.json ? JSON.stringify({ url }) : url);
  terminal.note("SPARQL at /sparql; end with Ctrl + C");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  server.close();
  server.closeAllConnections();
  return 0;
}
