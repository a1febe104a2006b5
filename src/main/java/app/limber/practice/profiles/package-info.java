/// Several people on one computer: each profile is a data folder of its own.
package app.limber.practice.profiles;
