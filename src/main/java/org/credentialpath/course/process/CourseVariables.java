package org.credentialpath.course.process;

import java.util.List;
import java.util.UUID;
import org.credentialpath.engine.Variable;

/** The variables of {@code self-paced-course} and {@code course-product}. */
final class CourseVariables {

    static final Variable<UUID> CASE = Variable.id("caseId");
    static final Variable<UUID> PRODUCT = Variable.id("productId");
    static final Variable<List<UUID>> PRODUCTS = Variable.ids("productIds");
    static final Variable<UUID> SESSION = Variable.id("sessionId");
    static final Variable<Boolean> FEE_OWED = Variable.flag("feeOwed");
    static final Variable<Boolean> FACILITATED = Variable.flag("facilitated");
    static final Variable<Boolean> MET = Variable.flag("met");
    static final Variable<Boolean> CREDIT_WANTED = Variable.flag("creditWanted");

    private CourseVariables() {}
}
