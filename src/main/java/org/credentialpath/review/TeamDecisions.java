package org.credentialpath.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.credentialpath.cases.Case;
import org.credentialpath.cases.CaseRefused;
import org.credentialpath.cases.Cases;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.Role;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.record.Act;
import org.credentialpath.record.EvidenceRecord;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.HouseClock;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The review team's decisions (rules 24 to 26). */
@Service
@Transactional
public class TeamDecisions {

    /**
     * What the team has decided.
     *
     * @param members who took part
     * @param due by when to resubmit, needed for that outcome only
     * @param reason for the record
     * @param letter what the candidate reads
     */
    public record Verdict(
            Decision.Outcome outcome,
            List<PersonId> members,
            @Nullable LocalDate due,
            String reason,
            String letter) {}

    private final TeamDecisionTable table;
    private final RoundTable rounds;
    private final CriteriaStandings standings;
    private final DecisionRules rules;
    private final DecisionEffects effects;
    private final Bars bars;
    private final Cases cases;
    private final People people;
    private final Programs programs;
    private final EvidenceRecord record;
    private final HouseClock clock;

    TeamDecisions(
            TeamDecisionTable table,
            RoundTable rounds,
            CriteriaStandings standings,
            DecisionRules rules,
            DecisionEffects effects,
            Bars bars,
            Cases cases,
            People people,
            Programs programs,
            EvidenceRecord record,
            HouseClock clock) {
        this.table = table;
        this.rounds = rounds;
        this.standings = standings;
        this.rules = rules;
        this.effects = effects;
        this.bars = bars;
        this.cases = cases;
        this.people = people;
        this.programs = programs;
        this.record = record;
        this.clock = clock;
    }

    /** Where every criterion of the case stands, in the packet's order. */
    @Transactional(readOnly = true)
    public List<Standing> standings(CaseId id) {
        return standings.of(id);
    }

    /** The decisions on the case, the newest first. */
    @Transactional(readOnly = true)
    public List<Decision> of(CaseId id) {
        return table.of(id, packet(cases.get(id)));
    }

    /** The case a decision is about. */
    @Transactional(readOnly = true)
    public Optional<CaseId> caseOf(UUID decision) {
        return table.caseOf(decision);
    }

    /** The outcomes that are possible now. */
    @Transactional(readOnly = true)
    public List<Decision.Outcome> possible(CaseId id) {
        Case file = cases.get(id);
        return Arrays.stream(Decision.Outcome.values())
                .filter(outcome -> refusal(file, outcome).isEmpty())
                .toList();
    }

    /** Why an outcome is not possible now, as the last part of a message key; empty when it is. */
    @Transactional(readOnly = true)
    public Optional<String> refusal(CaseId id, Decision.Outcome outcome) {
        return refusal(cases.get(id), outcome);
    }

    /** Who of the team may decide on the case: nobody with a tie, and nobody who has judged it. */
    @Transactional(readOnly = true)
    public List<Person> members(CaseId id) {
        Case file = cases.get(id);
        return people.withRole(team(packet(file))).stream()
                .filter(person -> bars.fromDeciding(person.id(), file).isEmpty())
                .toList();
    }

    /** How many must take part. */
    @Transactional(readOnly = true)
    public int quorum(CaseId id) {
        return packet(cases.get(id)).review().quorum();
    }

    /**
     * Decides on the case and carries the decision out.
     *
     * @throws ReviewRefused when whoever decides has a tie or has judged the case, the quorum is not there, or the
     *     outcome does not fit how the criteria stand
     */
    public Decision decide(CaseId id, PersonId by, Verdict verdict) {
        Case file = cases.get(id);
        Packet packet = packet(file);
        requireMember(file, by);
        rules.requireQuorum(packet, verdict.members(), by);
        verdict.members().forEach(member -> requireMember(file, member));
        refusal(file, verdict.outcome()).ifPresent(why -> {
            throw ReviewRefused.at("decision", why);
        });
        rules.requireDue(file, verdict);
        Decision decision = decision(file, by, verdict);
        table.add(decision);
        record.write(act(decision));
        try {
            effects.carryOut(decision);
        } catch (CaseRefused refused) {
            throw ReviewRefused.at("decision", "case-moved-on");
        }
        return decision;
    }

    private Optional<String> refusal(Case file, Decision.Outcome outcome) {
        List<Decision> before = table.of(file.id(), packet(file));
        return rules.refusal(file, outcome, standings.of(file.id()), rounds.ofCase(file.id()), before);
    }

    private void requireMember(Case file, PersonId person) {
        if (!people.rolesOf(person).contains(team(packet(file)))) {
            throw ReviewRefused.at("members", "not-in-team");
        }
        bars.fromDeciding(person, file).ifPresent(bar -> {
            throw ReviewRefused.at(
                    "members", "member-barred", people.get(person).preferredName());
        });
    }

    private Decision decision(Case file, PersonId by, Verdict verdict) {
        return new Decision(
                UUID.randomUUID(),
                file.id(),
                rounds.ofCase(file.id()).get(0).id(),
                verdict.outcome(),
                by,
                clock.instant(),
                verdict.members(),
                verdict.outcome() == Decision.Outcome.RESUBMIT ? verdict.due() : null,
                verdict.reason(),
                verdict.letter(),
                standings.of(file.id()));
    }

    private static Act act(Decision decision) {
        Act act = Act.of(decision.caseId().value(), "decision.made")
                .fact("decision", decision.id())
                .fact("round", decision.round())
                .fact("outcome", decision.outcome())
                .fact(
                        "members",
                        String.join(
                                " ",
                                decision.members().stream()
                                        .map(PersonId::toString)
                                        .toList()))
                .words("reason", decision.reason())
                .words("letter", decision.letter());
        for (Standing standing : decision.standings()) {
            act = act.fact("criterion." + standing.criterion().id(), standing.state());
        }
        return decision.due() == null ? act : act.fact("due", decision.due());
    }

    private static Role team(Packet packet) {
        return Arrays.stream(Role.values())
                .filter(role -> role.group().equals(packet.review().decidedBy()))
                .findFirst()
                .orElseThrow();
    }

    private Packet packet(Case file) {
        return programs.packet(file.packet());
    }
}
