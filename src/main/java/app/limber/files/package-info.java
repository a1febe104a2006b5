/// Writing to disk, shared by all adapters: every file is replaced atomically, synced, and readable
/// by its owner only.
///
/// *Invariant:* no other package opens a file for writing or moves one into place.
package app.limber.files;
