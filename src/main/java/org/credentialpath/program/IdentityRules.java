package org.credentialpath.program;

/** A program is named like its file, a version can stand in an address, and each source belongs to a value. */
final class IdentityRules {

    private final PacketFile read;
    private final Notes notes;

    IdentityRules(PacketFile read, Notes notes) {
        this.read = read;
        this.notes = notes;
    }

    void check() {
        PacketRef ref = read.packet().ref();
        String file = read.own().at().file().replaceFirst("\\.yaml$", "");
        if (!ref.program().isEmpty() && !ref.program().equals(file)) {
            notes.fault(
                    "The program \"" + ref.program() + "\" stands in a file of another name.",
                    "Name the file " + ref.program() + ".yaml, or write \"id: " + file + "\".",
                    "id");
        }
        if (!ref.version().isEmpty() && !ref.version().matches("[A-Za-z0-9][A-Za-z0-9.-]{0,39}")) {
            notes.fault(
                    "\"" + ref.version() + "\" cannot name a version.",
                    "Use letters, digits, dots and hyphens, such as \"2025\" or \"2.1\".",
                    "packet");
        }
        for (String path : read.sources().keySet()) {
            if (!notes.file().has(path)) {
                notes.fault(
                        "There is no value \"" + path + "\" in this program.",
                        "Write the path of a value, such as cohort.min.",
                        "sources",
                        path);
            }
        }
    }
}
