package org.credentialpath.program;

import java.util.List;
import org.springframework.stereotype.Component;

/** Tests a program file without putting it to use. */
@Component
public class ProgramCheck {

    private final ProgramReader reader;

    ProgramCheck(ProgramReader reader) {
        this.reader = reader;
    }

    /**
     * Everything that is wrong in the file, in its order; empty when the program can run.
     *
     * @param file its name, such as {@code mrtq-director.yaml}
     */
    public List<ProgramFault> check(String file, String text) {
        var faults = new Faults();
        reader.read(file, text, reader.defaults(faults), faults);
        return faults.found();
    }
}
