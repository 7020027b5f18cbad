package org.credentialpath.cohort;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.credentialpath.notification.Notices;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.people.Role;
import org.credentialpath.program.Limits;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations to ask for a place: the only way to the request form (rule 2). */
@Service
public class Invitations {

    private final RequestTable requests;
    private final InvitationTable links;
    private final People people;
    private final Programs programs;
    private final Limits limits;
    private final Notices notices;
    private final CohortRequestProcess process;
    private final EvidenceRecord record;
    private final HouseClock clock;

    Invitations(
            RequestTable requests,
            InvitationTable links,
            People people,
            Programs programs,
            Limits limits,
            Notices notices,
            CohortRequestProcess process,
            EvidenceRecord record,
            HouseClock clock) {
        this.requests = requests;
        this.links = links;
        this.people = people;
        this.programs = programs;
        this.limits = limits;
        this.notices = notices;
        this.process = process;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Opens a request for the person and mails them a link to it.
     *
     * @throws PersonRefused when the name or address is not accepted
     * @throws RequestRefused when the person has an open request in this program
     */
    @Transactional
    public CaseId invite(Invitation wanted, PersonId by) {
        Packet packet = programs.get(wanted.program()).current();
        programs.use(packet.ref());
        PersonId person = people.findByEmail(wanted.email()).map(Person::id).orElseGet(() -> add(wanted));
        Instant now = clock.instant();
        var request = new CohortRequest(
                CaseId.random(), packet.ref(), person, RequestState.DRAFT, now, null, by, now, null, null, null);
        if (!requests.add(request)) {
            throw RequestRefused.anotherIsOpen();
        }
        record.write(Act.of(request.id().value(), "request.invited")
                .fact("program", packet.ref().program())
                .fact("packet", packet.ref().version())
                .fact("person", person));
        process.invited(request, Objects.requireNonNull(packet.models().get("request")));
        mailLink(request);
        return request.id();
    }

    /** Mails a new link; the older ones do not work any more. @throws RequestRefused when the request was sent or is over */
    @Transactional
    public void sendAgain(CaseId id) {
        CohortRequest request = requests.lock(id).orElseThrow();
        if (request.state() != RequestState.DRAFT) {
            throw RequestRefused.over();
        }
        mailLink(request);
    }

    /** The link, if there ever was one with this token. Looking does not use it up. */
    public java.util.Optional<InvitationLink> open(String token) {
        return links.find(Tokens.digest(token)).map(row -> {
            CohortRequest request = requests.find(row.request()).orElseThrow();
            return new InvitationLink(state(row, request), request);
        });
    }

    /**
     * Uses the link up for the person it was sent to.
     *
     * @throws RequestRefused when it is not fresh any more
     */
    @Transactional
    public CohortRequest use(String token) {
        InvitationLink link = open(token).orElseThrow(RequestRefused::linkDead);
        boolean used = link.state() == InvitationLink.State.FRESH && links.use(Tokens.digest(token), clock.instant());
        if (!used) {
            throw RequestRefused.linkDead();
        }
        record.write(Act.of(link.request().id().value(), "invitation.used"));
        return link.request();
    }

    private InvitationLink.State state(InvitationTable.Row row, CohortRequest request) {
        if (row.used()) {
            return InvitationLink.State.USED;
        }
        if (row.superseded()) {
            return InvitationLink.State.SUPERSEDED;
        }
        boolean lapsed = !clock.instant().isBefore(row.expiresAt()) || request.state() != RequestState.DRAFT;
        return lapsed ? InvitationLink.State.EXPIRED : InvitationLink.State.FRESH;
    }

    private PersonId add(Invitation wanted) {
        return people.add(new NewPerson(
                wanted.name(), wanted.name(), wanted.email(), null, null, Locale.US, Set.of(Role.PARTICIPANT)));
    }

    private void mailLink(CohortRequest request) {
        String token = Tokens.random();
        Instant now = clock.instant();
        links.add(Tokens.digest(token), request.id(), now, limits.due(request.packet(), "invitation-lapse", now));
        String address = "/requests/invitation/" + token;
        FreshLinks.with(
                request.id(),
                address,
                () -> notices.send("invitation", request.person(), request.id().value(), Tokens.digest(token)));
        record.write(Act.of(request.id().value(), "invitation.sent"));
    }
}
