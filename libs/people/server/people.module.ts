import { Module } from '@nestjs/common';
import { ApiTokenResolver } from './api-token.resolver.js';
import { ApiTokenStore } from './api-token.store.js';
import { AddressResolver } from './address.resolver.js';
import { AddressStore } from './address.store.js';
import { ApplyImport } from './apply-import.js';
import { AskAddressChange } from './ask-address-change.js';
import { AskFounding } from './ask-founding.js';
import { AuthProcess } from './auth-process.js';
import { BeginSingleSignOn } from './begin-single-sign-on.js';
import { ConfigureSingleSignOn } from './configure-single-sign-on.js';
import { RemoveSingleSignOn } from './remove-single-sign-on.js';
import { SingleSignOnController } from './single-sign-on.controller.js';
import { SingleSignOnResolver } from './single-sign-on.resolver.js';
import { SingleSignOnStore } from './single-sign-on.store.js';
import { BeginPasskey } from './begin-passkey.js';
import { CancelPasskey } from './cancel-passkey.js';
import { ConfirmAddressChange } from './confirm-address-change.js';
import { FinishPasskey } from './finish-passkey.js';
import { FoundOrganization } from './found-organization.js';
import { GrantRole } from './grant-role.js';
import { HandOverResolver } from './hand-over.resolver.js';
import { HandOverStore } from './hand-over.store.js';
import { ImportPeople } from './import-people.js';
import { ImportResolver } from './import.resolver.js';
import { Imports } from './imports.js';
import { MakeApiToken } from './make-api-token.js';
import { ObjectToAddressChange } from './object-to-address-change.js';
import { OpenSession } from './open-session.js';
import { PasskeyResolver } from './passkey.resolver.js';
import { PeopleResolver } from './people.resolver.js';
import { PeopleStore } from './people.store.js';
import { PersonLeaves } from './person-leaves.js';
import { PreviewImport } from './preview-import.js';
import { RedeemSignInLink } from './redeem-sign-in-link.js';
import { RequestSignInLink } from './request-sign-in-link.js';
import { RevokeApiToken } from './revoke-api-token.js';
import { RevokeRole } from './revoke-role.js';
import { SessionResolver } from './session.resolver.js';
import { SessionStore } from './session.store.js';
import { ChangeOrganization } from './change-organization.js';
import { SetOrganizationLanguage } from './set-organization-language.js';
import { SetPreferences } from './set-preferences.js';
import { SettleHandOver } from './settle-hand-over.js';
import { SignInAsPersona } from './sign-in-as-persona.js';
import { SignOut } from './sign-out.js';
import { WithdrawAddressChange } from './withdraw-address-change.js';
import './people.refusals.de.js';
import './single-sign-on.refusals.de.js';

@Module({
  controllers: [SingleSignOnController],
  providers: [
    PeopleStore,
    SessionStore,
    OpenSession,
    PeopleResolver,
    SessionResolver,
    RequestSignInLink,
    RedeemSignInLink,
    SignInAsPersona,
    SignOut,
    FoundOrganization,
    GrantRole,
    RevokeRole,
    PersonLeaves,
    SetOrganizationLanguage,
    ChangeOrganization,
    SetPreferences,
    AskFounding,
    Imports,
    ImportResolver,
    PreviewImport,
    ApplyImport,
    ImportPeople,
    AuthProcess,
    PasskeyResolver,
    BeginPasskey,
    FinishPasskey,
    CancelPasskey,
    SingleSignOnStore,
    SingleSignOnResolver,
    ConfigureSingleSignOn,
    RemoveSingleSignOn,
    BeginSingleSignOn,
    ApiTokenStore,
    ApiTokenResolver,
    MakeApiToken,
    RevokeApiToken,
    AddressStore,
    AddressResolver,
    AskAddressChange,
    WithdrawAddressChange,
    ConfirmAddressChange,
    ObjectToAddressChange,
    HandOverStore,
    HandOverResolver,
    SettleHandOver,
  ],
  exports: [PeopleStore, SessionStore, Imports],
})
export class PeopleModule {}
