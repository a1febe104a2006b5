/// The checks that records of every layer share.
package app.limber.values;
