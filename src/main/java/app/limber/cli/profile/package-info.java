/// `limber profile`: lists, makes, renames and removes profiles.
package app.limber.cli.profile;
