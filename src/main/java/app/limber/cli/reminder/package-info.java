/// The commands of `limber reminder`.
package app.limber.cli.reminder;
