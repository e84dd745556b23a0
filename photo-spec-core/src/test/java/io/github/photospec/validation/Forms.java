package io.github.photospec.validation;

import io.github.photospec.PhotoInput;
import io.github.photospec.identity.IdType;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Beans as applications have them; their fields are public, as the module is open to nobody. */
final class Forms {
    private Forms() {}

    /** Photos of every type, for a studio's one inch print. */
    public static final class Photos {
        /** In memory. */
        @CompliantPhoto(spec = "print-1inch")
        public byte @Nullable [] bytes;

        /** A file. */
        @CompliantPhoto(spec = "print-1inch")
        public @Nullable Path file;

        /** Anything. */
        @CompliantPhoto(spec = "print-1inch")
        public @Nullable PhotoInput input;

        /** A type of the application's. */
        @CompliantPhoto(spec = "print-1inch")
        public @Nullable CharSequence upload;
    }

    /** A student's photo, which asks for more than a checker without eyes can tell. */
    public static final class Undetermineds {
        /** Refused. */
        @CompliantPhoto(spec = "hn-student-cet-pretco")
        public @Nullable PhotoInput rejected;

        /** Accepted. */
        @CompliantPhoto(spec = "hn-student-cet-pretco", undetermined = Undetermined.ACCEPT)
        public @Nullable PhotoInput accepted;

        /** One rule's doubt is accepted. */
        @CompliantPhoto(spec = "hn-student-cet-pretco", acceptUndetermined = "bareheaded")
        public @Nullable PhotoInput partly;
    }

    /** Mistakes of a programmer. */
    public static final class Mistakes {
        /** No such specification. */
        @CompliantPhoto(spec = "print-1inhc")
        public @Nullable PhotoInput spec;

        /** No such rule. */
        @CompliantPhoto(spec = "print-1inch", acceptUndetermined = "bareheaded")
        public @Nullable PhotoInput rule;

        /** A name by a specification that has no template. */
        @PhotoFileName(spec = "print-1inch")
        public @Nullable String name;
    }

    /** Numbers. */
    public static final class Numbers {
        /** Of citizens. */
        @ResidentIdNumber
        public @Nullable String number;

        /** Of citizens, also as it was before 1999. */
        @ResidentIdNumber(fifteenDigits = true)
        public @Nullable String old;

        /** Of anybody who may have to show one at a school's door. */
        @ResidentIdNumber(types = {IdType.RESIDENT, IdType.RESIDENCE_PERMIT, IdType.CHINESE_PASSPORT})
        public @Nullable CharSequence any;

        /** With an application's own words. */
        @ResidentIdNumber(message = "Number: {messageInChinese}")
        public @Nullable String worded;
    }

    /** Names of files. */
    public static final class Names {
        /** By a template. */
        @PhotoFileName(template = "{studentNo}-{name}.jpg")
        public @Nullable String template;

        /** By the notice. */
        @PhotoFileName(spec = "hn-student-cet-pretco")
        public @Nullable String spec;

        /** The name of a photo. */
        @PhotoFileName(spec = "hn-student-cet-pretco")
        public @Nullable PhotoInput photo;
    }
}
