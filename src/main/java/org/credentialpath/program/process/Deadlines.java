package org.credentialpath.program.process;

import java.util.Date;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.credentialpath.engine.Expressible;
import org.credentialpath.engine.Variable;
import org.credentialpath.program.Limits;
import org.credentialpath.program.PacketRef;
import org.credentialpath.shared.HouseClock;
import org.springframework.stereotype.Component;

/** What models ask for their due dates and timers; every length comes from the packet the run is bound to. */
@Component
@Expressible
public class Deadlines {

    private static final Variable<String> PROGRAM = Variable.code("program");
    private static final Variable<String> PACKET = Variable.code("packet");

    private final Limits limits;
    private final HouseClock clock;

    Deadlines(Limits limits, HouseClock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The end of the limit that begins now and is named like the step: {@code userTask_decideEligibility} → {@code decide-eligibility}. */
    public Date due(DelegateExecution execution) {
        return at(execution, limitOf(execution.getCurrentActivityId()));
    }

    /** The end of the named limit that begins now. */
    public Date at(DelegateExecution execution, String limit) {
        return Date.from(limits.due(packet(execution), limit, clock.instant()));
    }

    /** The end of the named limit that begins at the moment, such as a meeting's start. */
    public Date after(DelegateExecution execution, String limit, Date moment) {
        return Date.from(limits.due(packet(execution), limit, moment.toInstant()));
    }

    /** The moment that lies the named limit before the moment. */
    public Date before(DelegateExecution execution, String limit, Date moment) {
        return Date.from(limits.before(packet(execution), limit, moment.toInstant()));
    }

    /** The limit that belongs to a step, by the step's element id. */
    public static String limitOf(String step) {
        return step.substring(step.indexOf('_') + 1)
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static PacketRef packet(DelegateExecution execution) {
        return new PacketRef(PROGRAM.in(execution), PACKET.in(execution));
    }
}
