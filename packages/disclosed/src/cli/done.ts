/** Tells the exit code with which a command ended. */
export type Done = (exitCode: number) => void
