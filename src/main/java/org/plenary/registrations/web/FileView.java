package org.plenary.registrations.web;

import org.plenary.files.StoredFile;

/**
 * A file that a participant brought.
 *
 * @param address where it is fetched
 * @param kilobytes rounded up
 * @param picture whether a page can show it
 */
public record FileView(String address, String name, long kilobytes, boolean picture) {
    private static final int KILOBYTE = 1000;

    /** @param below the address below which files of that registration are fetched */
    static FileView of(StoredFile file, String below) {
        return new FileView(
                below + "/files/" + file.id(), file.name(), (file.size() + KILOBYTE - 1) / KILOBYTE, file.isPicture());
    }
}
