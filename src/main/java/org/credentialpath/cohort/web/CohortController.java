package org.credentialpath.cohort.web;

import java.util.List;
import java.util.Optional;
import org.credentialpath.cohort.Cohort;
import org.credentialpath.cohort.CohortCatalog;
import org.credentialpath.cohort.CohortPagePart;
import org.credentialpath.cohort.CohortPlanning;
import org.credentialpath.cohort.CohortRights;
import org.credentialpath.cohort.FacilitatorChange;
import org.credentialpath.cohort.Seats;
import org.credentialpath.engine.RunHistory;
import org.credentialpath.people.Forbidden;
import org.credentialpath.people.People;
import org.credentialpath.people.SignedIn;
import org.credentialpath.program.Packet;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CohortId;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The page of a cohort: its dates and people for its members; where everybody stands and what is to do for staff. */
@Controller
@RequestMapping("/cohorts/{id}")
class CohortController {

    private final CohortCatalog cohorts;
    private final CohortRights rights;
    private final CohortPlanning planning;
    private final FacilitatorChange facilitators;
    private final Seats seats;
    private final CohortPeople cohortPeople;
    private final CohortMeetingRows meetings;
    private final CohortRunView runs;
    private final ObjectProvider<CohortPagePart> parts;
    private final Programs programs;
    private final People people;
    private final SignedIn signedIn;
    private final RequestPageWords words;
    private final CohortWords cohortWords;
    private final RequestHistory history;

    CohortController(
            CohortCatalog cohorts,
            CohortRights rights,
            CohortPlanning planning,
            FacilitatorChange facilitators,
            Seats seats,
            CohortPeople cohortPeople,
            CohortMeetingRows meetings,
            CohortRunView runs,
            ObjectProvider<CohortPagePart> parts,
            Programs programs,
            People people,
            SignedIn signedIn,
            RequestPageWords words,
            CohortWords cohortWords,
            RequestHistory history) {
        this.cohorts = cohorts;
        this.rights = rights;
        this.planning = planning;
        this.facilitators = facilitators;
        this.seats = seats;
        this.cohortPeople = cohortPeople;
        this.meetings = meetings;
        this.runs = runs;
        this.parts = parts;
        this.programs = programs;
        this.people = people;
        this.signedIn = signedIn;
        this.words = words;
        this.cohortWords = cohortWords;
        this.history = history;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        PersonId reader = signedIn.required();
        CohortId cohortId = CohortAddresses.id(id);
        CohortRights.As as = rights.require(cohortId, reader);
        Cohort cohort = cohorts.get(cohortId);
        facts(cohort, model);
        model.addAttribute("meetings", meetings.of(cohort.id(), reader));
        model.addAttribute(
                "links",
                parts.stream()
                        .flatMap(part -> part.links(cohort.id(), reader).stream())
                        .toList());
        model.addAttribute("mayEnd", facilitators.mayEnd(cohort, reader));
        if (!as.isStaff()) {
            model.addAttribute("fellows", cohortPeople.fellows(cohort.id(), reader));
            model.addAttribute("own", cohortPeople.caseOf(cohort.id(), reader));
            return "cohort/cohort";
        }
        staff(cohort, as, model);
        return "cohort/cohort-staff";
    }

    /** The model of the cohort's run, for its picture. */
    @GetMapping(value = "/model", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable String id) {
        CohortId cohort = CohortAddresses.id(id);
        if (!rights.require(cohort, signedIn.required()).isStaff()) {
            throw new Forbidden("the model of cohort " + id);
        }
        return runs.model(cohort).orElseThrow(() -> new Forbidden("the model of cohort " + id));
    }

    private void facts(Cohort cohort, Model model) {
        model.addAttribute("cohort", cohort);
        model.addAttribute("program", programs.packet(cohort.packet()).name());
        model.addAttribute("state", cohortWords.state(cohort));
        model.addAttribute("tone", cohortWords.tone(cohort));
        model.addAttribute("first", words.moment(cohort.firstMeeting()));
        model.addAttribute("end", words.day(cohort.end()));
        model.addAttribute(
                "facilitator",
                Optional.ofNullable(cohort.facilitator()).map(people::get).orElse(null));
        model.addAttribute(
                "merged",
                Optional.ofNullable(cohort.mergedInto()).map(cohorts::get).orElse(null));
    }

    private void staff(Cohort cohort, CohortRights.As as, Model model) {
        Packet packet = programs.packet(cohort.packet());
        boolean coordinator = as == CohortRights.As.COORDINATOR;
        model.addAttribute("coordinator", coordinator);
        model.addAttribute("members", cohortPeople.members(cohort.id()));
        model.addAttribute("offered", coordinator ? cohortPeople.offered(cohort.id()) : List.of());
        model.addAttribute("taken", seats.taken(cohort.id()));
        model.addAttribute("waiting", seats.waiting(cohort.packet().program()));
        model.addAttribute(
                "formationDay",
                cohort.state() == Cohort.State.PLANNED ? words.day(planning.formationDay(cohort.id())) : null);
        model.addAttribute("warning", cohort.state().isOver() ? null : meetings.warning(cohort, packet));
        model.addAttribute("turns", cohortPeople.turns(cohort.id()));
        model.addAttribute("tasks", coordinator ? cohortPeople.tasks(cohort.id()) : List.of());
        RunHistory.Run run = runs.of(cohort.id()).orElse(null);
        model.addAttribute("run", run);
        model.addAttribute("passed", run == null ? "" : CohortRunView.passed(run));
        model.addAttribute("active", run == null ? "" : CohortRunView.active(run));
        model.addAttribute("at", run == null ? "" : CohortRunView.at(run));
        model.addAttribute("history", history.of(cohort.id().value()));
    }
}
