package org.credentialpath.upkeep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.credentialpath.record.RecordVerifier;
import org.credentialpath.record.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The upkeep from the command line: starts, does what it was asked for, and stops. */
@Component
public class UpkeepCommand implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepCommand.class);
    private static final String VERIFY = "verify-record";
    private static final String MEND = "mend-open-tasks";

    // Another server may hold the usual port and go on with the engine's work meanwhile.
    private static final List<String> ASIDE = List.of("--server.port=0", "--camunda.bpm.job-execution.enabled=false");

    private final RecordVerifier verifier;
    private final OpenTaskCare care;
    private final ApplicationContext application;

    UpkeepCommand(RecordVerifier verifier, OpenTaskCare care, ApplicationContext application) {
        this.verifier = verifier;
        this.care = care;
        this.application = application;
    }

    /** The arguments to start with: the given ones, and where these ask for upkeep, those that keep it out of the way. */
    public static String[] arguments(String... given) {
        boolean asked = Arrays.asList(given).contains("--" + VERIFY)
                || Arrays.asList(given).contains("--" + MEND);
        return asked ? Stream.concat(Stream.of(given), ASIDE.stream()).toArray(String[]::new) : given;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption(VERIFY) || arguments.containsOption(MEND)) {
            int code = carryOut(arguments);
            System.exit(SpringApplication.exit(application, () -> code));
        }
    }

    /** Returns 0 when all is well now, 1 when the record is not as it was written. */
    int carryOut(ApplicationArguments arguments) {
        if (arguments.containsOption(MEND)) {
            LOG.info("Open tasks: {} rows differed from the engine and were written anew.", care.mend());
        }
        if (!arguments.containsOption(VERIFY)) {
            return 0;
        }
        Verdict verdict = verifier.verifyAll();
        verdict.broken()
                .ifPresentOrElse(
                        broken -> LOG.error("The record is broken: {}", broken),
                        () -> LOG.info("The record is whole: {} entries.", verdict.entries()));
        return verdict.whole() ? 0 : 1;
    }
}
