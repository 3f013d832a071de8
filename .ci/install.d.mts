/** Installs what the lock file of a folder asks for and its node_modules lacks; throws where npm cannot. */
export function install(folder: string, more?: readonly string[]): void;
