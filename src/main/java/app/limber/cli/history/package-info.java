/// `limber history`: lists, corrects, exports, imports and merges the log.
package app.limber.cli.history;
