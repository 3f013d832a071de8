/** Whether WebKitGTK's driver is there, and a screen that nobody sees. */
export function hasWebKit(): boolean;
