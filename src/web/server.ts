/** The web server: health, metrics, webhooks, and the pages that are switched on. */
import { createServer, type Server } from 'node:http';
import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import helmet from 'helmet';
import type { Log } from '../services/ports.ts';

export interface Health {
  /** What does not answer, by name; empty: ready. */
  troubles(): Promise<string[]>;
}

export interface WebParts {
  health: Health;
  metrics(): Promise<string>;
  routers: Router[];
  log: Log;
}

export function createApp(parts: WebParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.get('/healthz', (_request, response) => void response.type('text').send('ok'));
  app.get('/readyz', async (_request, response) => {
    const troubles = await parts.health.troubles();
    const status = troubles.length === 0 ? 200 : 503;
    response.status(status).json({ ready: troubles.length === 0, troubles });
  });
  app.get('/metrics', async (_request, response) => {
    response.type('text/plain; version=0.0.4').send(await parts.metrics());
  });
  const [webhooks, ...pages] = parts.routers;
  if (webhooks) app.use(webhooks);
  app.use(helmet());
  for (const page of pages) app.use(page);
  app.use(faults(parts.log));
  return app;
}

/** Bodies that are too large or not readable: 4xx and a sentence, never a stack. */
function faults(log: Log): ErrorRequestHandler {
  return (error: { status?: number; type?: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500) log.error({ err: error }, 'a request failed');
    response
      .status(status)
      .type('text')
      .send(status === 413 ? 'too large' : 'not understood');
  };
}

/** Listens, and answers the server with the port it got. */
export function listen(app: Express, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(app);
    server.requestTimeout = 20_000; // a megabyte at most: who takes longer holds memory
    server.maxConnections = 5_000;
    server.keepAliveTimeout = 65_000; // longer than a proxy in front keeps its connections
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}
