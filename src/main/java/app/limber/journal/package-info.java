/// The log as facts that are only added: sessions, revisions, changes, and the port through which
/// they are stored.
package app.limber.journal;
