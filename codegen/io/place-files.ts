/** Where a target's files go inside the output folder, when that is not the folder named like the target. */

/** Folders by target; a target without one keeps its own name. */
export type TargetFolders = ReadonlyMap<string, string>;

/** A path as an emitter gives it, `c/itch50.h`, in the folder chosen for its target. */
export function placedPath(path: string, folders: TargetFolders): string {
  const slash = path.indexOf("/");
  const folder = folders.get(path.slice(0, slash));
  if (folder === undefined) return path;
  return folder === "." ? path.slice(slash + 1) : `${folder}${path.slice(slash)}`;
}
