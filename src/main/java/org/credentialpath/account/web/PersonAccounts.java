package org.credentialpath.account.web;

import org.credentialpath.people.Accounts;
import org.credentialpath.people.NewPerson;
import org.credentialpath.people.PasswordSetting;
import org.credentialpath.people.People;
import org.credentialpath.people.PeopleDirectory;
import org.credentialpath.people.PersonRefused;
import org.credentialpath.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a person together with an account, or gives one to somebody who is known: both or neither. */
@Component
class PersonAccounts {

    private final PeopleDirectory directory;
    private final People people;
    private final Accounts accounts;
    private final PasswordSetting passwords;

    PersonAccounts(PeopleDirectory directory, People people, Accounts accounts, PasswordSetting passwords) {
        this.directory = directory;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** @param code with which the person sets a password, null when they have no account */
    record Added(PersonId person, @Nullable String code) {}

    /** @throws PersonRefused when a value is not accepted or taken */
    @Transactional
    public Added add(NewPerson wanted, boolean signsIn) {
        PersonId person = directory.add(wanted);
        return new Added(person, signsIn ? open(person) : null);
    }

    /**
     * Opens an account under the person's e-mail address.
     *
     * @return the code with which the person sets a password
     */
    @Transactional
    public String open(PersonId person) {
        accounts.open(person, people.get(person).email());
        return passwords.giveCode(person);
    }
}
