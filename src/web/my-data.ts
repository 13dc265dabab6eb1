/** `/f/…`: the file of what is kept of one person, for whoever holds the link while it is open. */
import express, { type Router } from 'express';

export interface MyDataFile {
  /** The file behind a token; undefined where its time is over or it is none of ours. */
  file(token: string): Promise<string | undefined>;
  /** Said where there is none. */
  sorry: string;
}

export function myDataFiles({ file, sorry }: MyDataFile): Router {
  const router = express.Router();
  router.get('/f/:token', async (request, response) => {
    response.set('Cache-Control', 'no-store').set('X-Robots-Tag', 'noindex').type('text/plain');
    const text = await file(request.params.token);
    if (text === undefined) return void response.status(404).send(sorry);
    response.set('Content-Disposition', 'inline; filename="thong-tin-hoi-dang-giu.txt"');
    response.send(text);
  });
  return router;
}
