package org.credentialpath.program;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.credentialpath.shared.BusinessCalendar;
import org.credentialpath.shared.Term;
import org.springframework.stereotype.Component;

/** How long things may take: the limits of a packet, counted on the business calendar. */
@Component
public class Limits {

    private final Programs programs;
    private final BusinessCalendar calendar;

    Limits(Programs programs, BusinessCalendar calendar) {
        this.programs = programs;
        this.calendar = calendar;
    }

    /** @throws IllegalArgumentException when neither the packet nor the defaults know the limit */
    public Limit get(PacketRef packet, String limit) {
        Limit found = programs.packet(packet).limits().get(limit);
        if (found == null) {
            throw new IllegalArgumentException(
                    "There is no limit \"" + limit + "\"; add it to processes/programs/defaults.yaml");
        }
        return found;
    }

    public Term length(PacketRef packet, String limit) {
        return get(packet, limit).due();
    }

    /** When the limit ends that begins at the instant; the end of the day in New York unless it is in hours. */
    public Instant due(PacketRef packet, String limit, Instant from) {
        return calendar.after(from, length(packet, limit));
    }

    /** The moment that lies the limit's length before the instant. */
    public Instant before(PacketRef packet, String limit, Instant moment) {
        return calendar.before(moment, length(packet, limit));
    }

    /** When whoever is to act is reminded of what is due then, in order; empty when never. */
    public List<Instant> remindAt(PacketRef packet, String limit, Instant due) {
        return get(packet, limit).remind().stream()
                .map(mark -> moment(mark, due))
                .sorted()
                .toList();
    }

    /** When what is due then is brought to the attention of {@link Limit#escalateTo}; empty when never. */
    public Optional<Instant> escalateAt(PacketRef packet, String limit, Instant due) {
        return Optional.ofNullable(get(packet, limit).escalate()).map(mark -> moment(mark, due));
    }

    private Instant moment(Limit.Mark mark, Instant due) {
        return mark.before() ? calendar.before(due, mark.term()) : calendar.after(due, mark.term());
    }
}
