package io.github.photospec.export;

import io.github.photospec.identity.IdNumbers;
import io.github.photospec.identity.NameField;
import io.github.photospec.identity.PhotoName;
import io.github.photospec.identity.PhotoNaming;
import io.github.photospec.identity.Student;

/** How identity numbers stand in an export's lists. */
enum Privacy {
    /** As they are. */
    FULL,
    /** Their ends only, in files' names too: the lists can be handed round. */
    MASKED;

    private static final String EXTENSION = ".jpg";
    private static final PhotoNaming NUMBER = PhotoNaming.of("{id}" + EXTENSION);

    String value(NameField field, Student student) {
        String value = student.value(field).orElse("");
        return switch (this) {
            case FULL -> value;
            case MASKED -> field == NameField.ID ? IdNumbers.maskWhole(value) : IdNumbers.mask(value);
        };
    }

    /** Accounts, keys, names of classes: some schools use identity numbers for them. */
    String text(String text) {
        return switch (this) {
            case FULL -> text;
            case MASKED -> IdNumbers.mask(text);
        };
    }

    String fileName(NamedPhoto photo) {
        return switch (this) {
            case FULL -> photo.fileName();
            case MASKED -> IdNumbers.mask(withoutNumber(photo));
        };
    }

    /** Passports are known as numbers only by standing in their field. */
    private static String withoutNumber(NamedPhoto photo) {
        Student student = photo.candidate().student();
        String number = student.value(NameField.ID).orElse("");
        if (number.isBlank()) {
            return photo.fileName();
        }
        String written = photo.fileName().contains(number) ? number : written(student);
        return written.isEmpty() ? photo.fileName() : photo.fileName().replace(written, IdNumbers.maskWhole(written));
    }

    /** The number as names have it: narrow, with a capital X. */
    private static String written(Student student) {
        return NUMBER.name(student)
                .accepted()
                .map(PhotoName::fileName)
                .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                .orElse("");
    }
}
