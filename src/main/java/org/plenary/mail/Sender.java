package org.plenary.mail;

/**
 * Who writes.
 *
 * @param host that names us in Message-IDs
 */
record Sender(String address, String name, String host) {}
