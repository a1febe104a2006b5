package app.limber.desktop.reminder;

import app.limber.words.Messages;

/// The text of a reminder and its possible answers.
record Note(String title, String text, String start, String snooze, String notToday) {
  static Note of(Messages messages) {
    return new Note(
        messages.text("reminder.note.title"),
        messages.text("reminder.note.text"),
        messages.text("reminder.note.start"),
        messages.text("reminder.note.snooze"),
        messages.text("reminder.note.not-today"));
  }
}
