import { atom, json } from "../templates/feeds.js";

export const data = {
  pagination: { data: "collections.feeds", size: 1, alias: "feed" },
  permalink: (data) => data.feed.self,
};

export const render = ({ feed }) => feed.self.endsWith(".xml") ? atom(feed) : json(feed);
