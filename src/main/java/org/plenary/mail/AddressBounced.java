package org.plenary.mail;

/** An address is not written to any more, because mail to it comes back. Told in the transaction that records it. */
public record AddressBounced(String address) {}
