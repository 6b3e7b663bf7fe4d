package org.plenary.identity;

/**
 * What tells a request that is sent again from a new one.
 *
 * @param sender who sent it
 * @param key what the sender calls it
 * @param request digest of all of it
 */
record RequestKey(String sender, String key, byte[] request) {
    String ofSender() {
        return sender + " " + key;
    }
}
