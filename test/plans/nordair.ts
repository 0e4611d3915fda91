import type { Plan } from '../../src/core/plan/plan.ts';
import { planOf } from '../plan-of.ts';

/** The values of a rich plan with nothing missing: every kind of element, every status, references both ways. */
export const nordairValues = {
  cnsg: 1,
  title: 'Keep frequent flyers',
  organisation: 'Nordair',
  language: 'en',
  status: 'agreed',
  summary: 'Frequent flyers leave when rebooking takes an hour.\nWe let them do it in **two taps**.',
  ask: 'Release the team for a pilot:\n\n- one route\n- three months',
  workshop: {
    scope: 'Short-haul routes',
    date: '2026-11-21',
    facilitator: 'Ada Moreau',
    scribe: 'Jonas Lind',
    sponsor: 'Head of service',
    participants: ['Ada Moreau', 'Jonas Lind', 'Ines Ferreira'],
    decisionRule: 'Consent; the sponsor breaks ties',
    votesPerPerson: 5,
  },
  objectives: {
    'faster-answers': {
      statement: "Answer customers' questions faster",
      level: 'direct',
      supports: ['customer-led-airline'],
      owner: 'Customer service',
    },
    'fewer-lost': {
      statement: 'Lose fewer dissatisfied flyers',
      level: 'direct',
      supports: ['customer-led-airline'],
      owner: 'Ines Ferreira',
    },
    'customer-led-airline': { statement: 'Become an airline that customers lead', level: 'higher-order' },
  },
  segments: {
    'frequent-flyers': {
      name: 'Frequent flyers',
      rationale: 'Their loss costs most',
      serves: ['faster-answers', 'fewer-lost'],
      objective: 'Rebook without calling',
      valueProposition: 'Back on a plane before the desk opens',
      needs: 'They compare rebooking tricks in [a forum](https://forum.example/rebook) of their own',
      barriers: {
        'desk-queues': { statement: 'Queues at the desk whenever flights are cancelled' },
        'app-distrust': {
          statement: 'Do not trust the app with a paid seat',
          accepted: 'Wears off by itself with each flight',
        },
      },
    },
    'travel-desks': {
      name: 'Company travel desks',
      rationale: 'They book half of all full fares',
      serves: ['fewer-lost'],
      objective: 'Stay with us for another contract year',
      valueProposition: 'One view of every traveller who is stuck',
      barriers: { 'no-overview': { statement: 'Hear of a cancellation from the traveller' } },
    },
  },
  leftOut: { 'leisure-families': { name: 'Leisure families', reason: 'Rebook once in five years' } },
  strategies: {
    access: {
      rationale: 'The desk is the bottleneck, not the seats',
      segments: ['frequent-flyers'],
      barriers: ['desk-queues'],
    },
    connect: {
      rationale: 'Travellers already warn one another',
      segments: ['travel-desks'],
      barriers: ['no-overview'],
    },
    engage: { selected: false, rationale: 'Content does not shorten a queue' },
  },
  concepts: {
    'self-rebooking': {
      title: 'Rebook in two taps',
      description:
        'When a flight is cancelled, the app offers three seats:\n\n1. the next one\n2. the cheapest one\n3. the last one today',
      strategy: 'access',
      approach: 'on-demand',
      segments: ['frequent-flyers'],
      barriers: ['desk-queues'],
      customerValue: 'Keeps the day instead of the queue',
      status: 'chosen',
      assessment: { votes: 7, impact: 5, effort: 2 },
      owner: 'Digital channels',
      nextTest: 'Ten cancelled flights on one route',
    },
    'desk-feed': {
      title: 'A live feed for travel desks',
      strategy: 'connect',
      approach: 'social-customer-service',
      segments: ['travel-desks'],
      barriers: ['no-overview'],
      customerValue: 'Knows before the traveller calls',
      status: 'shortlisted',
      assessment: { votes: 4, impact: 4, effort: 4 },
      owner: 'Ines Ferreira',
      nextTest: 'Two companies for a month',
    },
    'gate-chat': {
      title: 'Chat with the gate',
      description: 'Staff at the gate answer in the app.',
      strategy: 'access',
      status: 'parked',
      reason: 'Waits for the new rosters',
      assessment: { impact: 3, effort: 5 },
    },
    'seat-auction': {
      title: 'Auction of the last seats',
      strategy: 'access',
      status: 'dropped',
      reason: 'Feels unfair',
    },
    'flyer-wiki': { title: 'A wiki of rebooking tricks', status: 'idea' },
  },
  metrics: {
    'rebooking-time': {
      name: 'Time to rebook',
      objectives: ['faster-answers'],
      concepts: { 'self-rebooking': { mechanism: 'No desk between the customer and the free seat' } },
      kind: 'outcome',
      unit: 'minutes',
      direction: 'decrease',
      baseline: { value: 42, date: '2026-10-01' },
      target: { value: 5, date: '2027-06-30' },
      source: 'Booking system, weekly',
      owner: 'Digital channels',
      actuals: [{ value: 30, date: '2026-12-31', note: 'First route' }],
    },
    renewals: {
      name: 'Contracts renewed',
      objectives: ['fewer-lost'],
      concepts: {
        'desk-feed': { mechanism: 'A desk that looks good to its travellers stays' },
        'self-rebooking': { mechanism: 'Fewer stranded travellers to complain' },
      },
      kind: 'guardrail',
      unit: '%',
      direction: 'maintain',
      baseline: { value: 91.5, date: '2026-09-30' },
      target: { value: 91.5, date: '2027-12-31' },
      source: 'Sales',
      owner: 'Ines Ferreira',
    },
  },
  decisions: {
    'start-with-rebooking': {
      statement: 'Start with rebooking on one route',
      reason: 'Most cancellations',
      by: 'Ada Moreau',
      date: '2026-11-21',
      replaces: 'start-with-families',
    },
    'start-with-families': { statement: 'Start with families' },
  },
  parkingLot: {
    'staff-app': {
      statement: 'An app for staff at the gate',
      owner: 'Ground team',
      resolution: 'Taken up by the ground team',
    },
  },
  actions: {
    'ask-legal': { statement: 'Ask the lawyers about refunds', owner: 'Ines Ferreira', due: '2026-12-01' },
    'book-room': { statement: 'Book the room', owner: 'Jonas Lind', done: '2026-11-20' },
  },
  revisions: [{ number: 1, date: '2026-11-21', note: 'After the workshop', by: 'Ada Moreau' }],
} as const;

/** A rich plan with nothing missing. */
export const nordair: Plan = planOf(nordairValues);
