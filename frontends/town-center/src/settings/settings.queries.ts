import { graphql } from '../gql/gql.ts'

export const SettingsQuery = graphql(/* GraphQL */ `
  query TownSettings {
    settings {
      name
      unit
      standard
      least
      most
      row
      value
      since
      changes {
        value
        effectiveFrom
        setByName
        setAt
      }
    }
  }
`)

export const SetSettingMutation = graphql(/* GraphQL */ `
  mutation TownSetSetting($input: SetSettingInput!) {
    setSetting(input: $input) {
      name
      value
      since
    }
  }
`)

export const ServiceTermsQuery = graphql(/* GraphQL */ `
  query TownServiceTerms {
    serviceTerms {
      name
      days
      validFrom
    }
  }
`)

export const SetServiceTermMutation = graphql(/* GraphQL */ `
  mutation TownSetServiceTerm($name: ServiceTermName!, $days: Int!, $validFrom: LocalDate!) {
    setServiceTerm(name: $name, days: $days, validFrom: $validFrom) {
      name
      days
      validFrom
    }
  }
`)

export const FeedbackTermsQuery = graphql(/* GraphQL */ `
  query TownFeedbackTerms {
    feedbackTerms {
      name
      days
      validFrom
    }
  }
`)

export const SetFeedbackTermMutation = graphql(/* GraphQL */ `
  mutation TownSetFeedbackTerm($name: FeedbackTermName!, $days: Int!, $validFrom: LocalDate!) {
    setFeedbackTerm(name: $name, days: $days, validFrom: $validFrom) {
      name
      days
      validFrom
    }
  }
`)

export const WorkingCalendarQuery = graphql(/* GraphQL */ `
  query TownWorkingCalendar($year: Int!) {
    workingYear(year: $year) {
      year
      known
      declared
      days {
        day
        kind
        reason
        reasonEn
        own
        setBy
        setAt
      }
    }
  }
`)

export const SetCalendarDayMutation = graphql(/* GraphQL */ `
  mutation TownSetCalendarDay($input: CalendarDayInput!) {
    setCalendarDay(input: $input) {
      day
      kind
      reason
    }
  }
`)

export const RemoveCalendarDayMutation = graphql(/* GraphQL */ `
  mutation TownRemoveCalendarDay($day: LocalDate!) {
    removeCalendarDay(day: $day)
  }
`)

export const DeclareCalendarYearMutation = graphql(/* GraphQL */ `
  mutation TownDeclareCalendarYear($year: Int!) {
    declareCalendarYear(year: $year)
  }
`)

export const WorkingDayQuery = graphql(/* GraphQL */ `
  query TownWorkingDay($after: LocalDate!, $days: Int!) {
    workingDay(after: $after, days: $days) {
      day
      calendarUnknown
    }
  }
`)

export const CodeListsQuery = graphql(/* GraphQL */ `
  query TownCodeLists {
    codeLists {
      name
      standard
      edition
      entries {
        code
        zh
        en
      }
    }
  }
`)
