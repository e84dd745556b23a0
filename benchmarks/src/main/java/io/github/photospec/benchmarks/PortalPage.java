package io.github.photospec.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a browser has it: where it is, and its text. */
record PortalPage(String path, String text) {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*?\\bsrc=\"([^\"]+)\"");

    /** Whether it has such a form. */
    boolean has(String address) {
        return FORM.matcher(text)
                .results()
                .anyMatch(form -> attribute(form.group(1), "action").contains(address));
    }

    /** The form that is sent to an address that holds this. */
    Form form(String address) throws IOException {
        Matcher forms = FORM.matcher(text);
        while (forms.find()) {
            String action = attribute(forms.group(1), "action");
            if (action.contains(address)) {
                return new Form(action, fields(forms.group(2)));
            }
        }
        throw new IOException("no form for " + address);
    }

    /** Addresses of the pictures in it. */
    List<String> pictures() {
        return all(PICTURE);
    }

    /** Addresses that it leads to and that look like this. */
    List<String> links(String pattern) {
        return all(Pattern.compile("<a\\b[^>]*?\\bhref=\"(" + pattern + ")\""));
    }

    private List<String> all(Pattern pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(plain(matcher.group(1)));
        }
        return found;
    }

    /** Hidden fields and others with what they hold; boxes are left to whoever ticks them. */
    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(form);
        while (inputs.find()) {
            String name = attribute(inputs.group(1), "name");
            String type = attribute(inputs.group(1), "type");
            if (!name.isEmpty() && !type.equals("checkbox") && !type.equals("file")) {
                fields.put(name, attribute(inputs.group(1), "value"));
            }
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? plain(value.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }

    /** What is sent where. */
    record Form(String action, Map<String, String> fields) {
        Form with(String name, String value) {
            Map<String, String> more = new LinkedHashMap<>(fields);
            more.put(name, value);
            return new Form(action, more);
        }
    }
}
