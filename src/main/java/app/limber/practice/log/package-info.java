/// Use cases of the log: reading and correcting it, importing, merging, charts and reports.
package app.limber.practice.log;
