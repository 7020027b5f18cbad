package org.credentialpath.program;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Tests a program file without putting it to use. */
@Component
public class ProgramCheck {

    private static final Pattern ID = Pattern.compile("(?m)^id:\\s*[\"']?([a-z0-9-]+)");

    private final ProgramReader reader;

    ProgramCheck(ProgramReader reader) {
        this.reader = reader;
    }

    /**
     * Everything that is wrong in the file, in its order; empty when the program can run.
     *
     * @param file its name, such as {@code a-program.yaml}
     */
    public List<ProgramFault> check(String file, String text) {
        var faults = new Faults();
        reader.read(file, text, reader.defaults(faults), faults);
        return faults.found();
    }

    /** The name a file with this text should have. */
    public static String fileFor(String text) {
        Matcher id = ID.matcher(text);
        return (id.find() ? id.group(1) : "program") + ".yaml";
    }

    /** The programs of the folder by file name; where there is none, the built-in ones. */
    Map<String, String> texts() {
        return reader.added().isEmpty() ? reader.texts() : reader.added();
    }
}
