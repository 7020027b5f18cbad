package org.credentialpath.people;

import org.credentialpath.record.Author;
import org.credentialpath.record.Authors;
import org.credentialpath.shared.PersonId;
import org.springframework.stereotype.Component;

/** The signed-in person in a click, a visitor where nobody is signed in, the system in a job. */
@Component
class CurrentAuthor implements Authors {

    private final SignedIn signedIn;

    CurrentAuthor(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Author current() {
        if (Unnamed.isOn()) {
            return Author.system("visitor");
        }
        return signedIn.person().map(CurrentAuthor::person).orElseGet(CurrentAuthor::nobody);
    }

    private static Author person(PersonId person) {
        PersonId other = ActingFor.current();
        return new Author(person, null, person.equals(other) ? null : other);
    }

    private static Author nobody() {
        return Author.system(SignedInPerson.isVisitor() ? "visitor" : "job");
    }
}
