package io.github.photospec.portal.office;

/**
 * A student's code, on its way into a file and nowhere else.
 *
 * @param name the student's name
 * @param student the student number
 * @param code the code
 */
record CodeRow(String name, String student, String code) {
    /** Without the code. */
    @Override
    public String toString() {
        return "CodeRow";
    }
}
