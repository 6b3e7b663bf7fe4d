package org.plenary.launcher;

import java.util.List;

/** A first address to open, and what is found there. */
record Link(String label, String address) {
    static Link of(String line) {
        int tab = line.indexOf('\t');
        return new Link(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
    }

    static String block(List<Link> links) {
        int width = links.stream().mapToInt(link -> link.label.length()).max().orElse(0);
        StringBuilder block = new StringBuilder();
        for (Link link : links) {
            block.append("  ").append(link.label).append(" ".repeat(width - link.label.length() + 3));
            block.append(link.address).append(System.lineSeparator());
        }
        return block.toString();
    }
}
