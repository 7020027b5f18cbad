package org.credentialpath.cohort;

import org.credentialpath.people.Accounts;
import org.credentialpath.people.PasswordSetting;
import org.credentialpath.people.People;
import org.credentialpath.people.Person;
import org.credentialpath.people.PersonRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who come by an invitation and cannot sign in yet. */
@Service
public class Newcomers {

    private final Invitations invitations;
    private final People people;
    private final Accounts accounts;
    private final PasswordSetting passwords;

    Newcomers(Invitations invitations, People people, Accounts accounts, PasswordSetting passwords) {
        this.invitations = invitations;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Uses the link up and opens the account with the password the person chose.
     *
     * @return what they type to sign in
     * @throws RequestRefused when the link is not fresh any more
     * @throws PersonRefused when the password is not accepted; the link then stays fresh
     */
    @Transactional
    public String join(String token, String password) {
        Person person = people.get(invitations.use(token).person());
        if (accounts.of(person.id()).isEmpty()) {
            accounts.open(person.id(), person.email());
        }
        passwords.chooseFirst(person.id(), password);
        return person.email();
    }
}
