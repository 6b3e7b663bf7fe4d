package org.plenary.browser;

/**
 * A page to look at.
 *
 * @param sendsForm whether its form is sent as it is, so that the page shows what is wrong with it
 */
record Place(String name, String address, boolean sendsForm) {
    static Place at(String name, String address) {
        return new Place(name, address, false);
    }

    static Place withFaults(String name, String address) {
        return new Place(name, address, true);
    }
}
