package io.github.photospec.identity;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Forms of the documents that have no check character and would be taken for anything: they are only tried where the type is
 * declared.
 */
final class DeclaredForm {
    private static final Map<IdType, Pattern> FORMS = Map.of(
            // Eight digits for life, two for the renewals (MPS, 2010-03-10); cards without the two are reported.
            IdType.HONG_KONG_MACAO_PERMIT,
            Pattern.compile("[HM](?:[0-9]{8}|[0-9]{10})"),
            // Eight digits since 2008-09-25; before, two of the issue more, and before 2006 the authority in brackets.
            IdType.TAIWAN_PERMIT,
            Pattern.compile("[0-9]{8}|[0-9]{10}(?:\\([A-Z]\\))?"),
            // Ordinary E, EA (no I, no O), G, 14, 15; diplomatic, service and public affairs; Hong Kong, Macao.
            IdType.CHINESE_PASSPORT,
            Pattern.compile("[EGK][0-9]{8}|E[A-HJ-NP-Z][0-9]{7}|1[45][0-9]{7}|[DPS]E[0-9]{7}|MA[0-9]{7}"),
            // The field of the machine-readable zone has nine places (Doc 9303-4, 4.2.2).
            IdType.FOREIGN_PASSPORT,
            Pattern.compile("(?=.*[0-9])[A-Z0-9]{1,9}"));

    private DeclaredForm() {}

    /** Whether numbers of the type can only be told by declaration. */
    static boolean has(IdType type) {
        return FORMS.containsKey(type);
    }

    static boolean matches(IdType type, String clean) {
        Pattern form = FORMS.get(type);
        return form != null && form.matcher(clean).matches();
    }
}
