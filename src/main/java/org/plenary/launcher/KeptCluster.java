package org.plenary.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;

/** The files of our own PostgreSQL as earlier starts left them; looked at before anything is started on them. */
record KeptCluster(DataDirectory data) {

    /**
     * @param bundled version of the PostgreSQL that would run on them, such as 18.6.0
     * @throws Refusal when it cannot
     */
    void check(String bundled) {
        Path cluster = data.cluster();
        if (!Files.exists(cluster)) {
            return;
        }
        checkOwner(cluster);
        String found = version(cluster);
        String major = bundled.replaceFirst("[.].*", "");
        if (!found.equals(major)) {
            throw new Refusal("the data in " + cluster + " is of PostgreSQL " + found + " and this Plenary brings "
                    + major + "; dump it with PostgreSQL " + found
                    + " and load it into a new one, or name another directory in PLENARY_DATA.");
        }
        if (data.databaseAdministrator().isMissing() || data.databaseOwner().isMissing()) {
            throw new Refusal("the keys of the database are missing from " + data
                    + "; put back postgres-admin.key and postgres-plenary.key from your backup.");
        }
    }

    /** PostgreSQL runs for the owner of its files alone, not even for root. */
    private void checkOwner(Path cluster) {
        try {
            UserPrincipal owner = Files.getOwner(cluster);
            if (!owner.equals(data.user())) {
                throw new Refusal("the data in " + cluster + " belongs to user " + owner.getName()
                        + "; start Plenary as that user, or name another directory in PLENARY_DATA.");
            }
        } catch (IOException e) {
            throw new Refusal("the data directory " + data + " cannot be written; give it to this user.", e);
        }
    }

    private static String version(Path cluster) {
        try {
            return Files.readString(cluster.resolve("PG_VERSION")).strip();
        } catch (IOException e) {
            throw new Refusal(
                    "the directory " + cluster + " is not of PostgreSQL; name another directory in PLENARY_DATA.", e);
        }
    }
}
