package org.credentialpath.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.credentialpath.CredentialPathApplication;
import org.credentialpath.cohort.Channel;
import org.credentialpath.cohort.EligibilityDecisions;
import org.credentialpath.cohort.EligibilityResult;
import org.credentialpath.cohort.Invitation;
import org.credentialpath.cohort.Invitations;
import org.credentialpath.cohort.RequestSubmission;
import org.credentialpath.cohort.TestRequests;
import org.credentialpath.cohort.Verdict;
import org.credentialpath.cohort.Verdict.OnRule;
import org.credentialpath.demo.DemoPeople;
import org.credentialpath.form.Answers;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.People;
import org.credentialpath.people.Role;
import org.credentialpath.people.TestPeople;
import org.credentialpath.program.EligibilityCheck.Answer;
import org.credentialpath.program.Programs;
import org.credentialpath.shared.CaseId;
import org.credentialpath.shared.PersonId;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Our side: the services a click calls, with facts, rights, open task, outbox and record. */
final class HouseSteps implements Steps {

    private record Guest(PersonId id, String email) {}

    private final ConfigurableApplicationContext house;
    private final Meter meter;
    private final PersonId coordinator;
    private final Answers answers;
    private final LocalDate start;
    private final Verdict refusal;
    private final Deque<Guest> guests = new ArrayDeque<>();

    HouseSteps(Path data) {
        SpringApplication application = new SpringApplication(CredentialPathApplication.class);
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new Metering()));
        house = application.run(
                "--server.port=0", "--credentialpath.data=" + data, "--camunda.bpm.job-execution.enabled=false");
        meter = (Meter) house.getBean(DataSource.class);
        coordinator = house.getBean(DemoPeople.class).withLogin("coordinator");
        TestRequests requests = house.getBean(TestRequests.class);
        answers = requests.complete();
        start = requests.start();
        refusal = refusal();
    }

    private Verdict refusal() {
        int rules = house.getBean(Programs.class)
                .get(TestRequests.PROGRAM)
                .current()
                .eligibility()
                .rules()
                .size();
        List<OnRule> said = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            said.add(i == 0 ? new OnRule(Answer.NOT_MET, "The number belongs to somebody else") : OnRule.none());
        }
        return new Verdict(EligibilityResult.NOT_ELIGIBLE, said, "Please call us.", null, null);
    }

    @Override
    public void prepare(int runs) {
        People people = house.getBean(People.class);
        for (int i = 0; i < runs; i++) {
            String email = UUID.randomUUID() + "@example.org";
            guests.add(new Guest(
                    people.add(new NewPerson("Guest", "Guest", email, null, null, Locale.US, Set.of(Role.PARTICIPANT))),
                    email));
        }
    }

    @Override
    public void run() {
        Guest guest = guests.remove();
        CaseId id = TestPeople.as(coordinator, () -> house.getBean(Invitations.class)
                .invite(new Invitation(TestRequests.PROGRAM, "Guest", guest.email()), coordinator));
        TestPeople.as(guest.id(), () -> {
            house.getBean(RequestSubmission.class)
                    .submit(id, "cohort-request", answers, start, guest.id(), Channel.ONLINE);
            return id;
        });
        TestPeople.as(coordinator, () -> {
            house.getBean(EligibilityDecisions.class).decide(id, refusal, coordinator);
            return id;
        });
    }

    /** Where the same PostgreSQL answers. */
    String databaseAddress() {
        try (var connection = meter.getConnection()) {
            return Objects.requireNonNull(connection.getMetaData().getURL());
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Meter meter() {
        return meter;
    }

    @Override
    public void close() {
        house.close();
    }

    private static final class Metering implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource source ? new Meter(source) : bean;
        }
    }
}
