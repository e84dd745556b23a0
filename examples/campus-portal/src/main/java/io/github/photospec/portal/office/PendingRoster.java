package io.github.photospec.portal.office;

/**
 * A roster between its preview and its import.
 *
 * @param id names it
 * @param campaign for which campaign
 * @param fileName what the upload was called
 */
record PendingRoster(String id, String campaign, String fileName) {
    /** Without the upload's name, which may be anything. */
    @Override
    public String toString() {
        return "PendingRoster of " + campaign;
    }
}
