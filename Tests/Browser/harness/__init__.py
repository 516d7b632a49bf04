"""What the browser tests share: the sites, a server for them, and a browser."""
