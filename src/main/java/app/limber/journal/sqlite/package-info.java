/// The log in a SQLite file: schema and migrations, transactions, and the queries of the port.
package app.limber.journal.sqlite;
