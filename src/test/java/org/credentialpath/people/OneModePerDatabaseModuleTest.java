package org.credentialpath.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.credentialpath.shared.DemoMode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Demo people and real people never share a database. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class OneModePerDatabaseModuleTest {

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void somebody(@Autowired TestPeople testPeople) {
        testPeople.with(Role.PARTICIPANT);
    }

    @Test
    void startsProductionOnRealAccountsOnly() {
        assertThatCode(() -> start(false)).doesNotThrowAnyException();
        jdbc.sql("UPDATE account SET demo = true").update();
        assertThatThrownBy(() -> start(false)).hasStackTraceContaining("holds demo people");
    }

    @Test
    void startsTheDemonstrationOnDemoAccountsOnly() {
        assertThatThrownBy(() -> start(true)).hasStackTraceContaining("accounts of real people");
        jdbc.sql("UPDATE account SET demo = true").update();
        assertThatCode(() -> start(true)).doesNotThrowAnyException();
        jdbc.sql("DELETE FROM account").update();
        assertThatCode(() -> start(true)).doesNotThrowAnyException();
    }

    private void start(boolean inDemoMode) {
        DemoMode demo = mock();
        when(demo.on()).thenReturn(inDemoMode);
        new OneModePerDatabase(jdbc, demo).afterSingletonsInstantiated();
    }
}
