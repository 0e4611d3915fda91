import { placeholdersAnywhere, type Wording } from './wording.ts';

export const french: Wording = {
  vague: [
    'amélior*',
    'mieux',
    'meilleur*',
    'optimis*',
    'renforc*',
    'augment* satisfaction',
    'augment* notoriété',
    'augment* visibilité',
    'accroître satisfaction',
    'accroître notoriété',
    'accroître visibilité',
    'plus satisfaits',
    'plus satisfaites',
    'excellence',
  ],
  placeholders: [
    ...placeholdersAnywhere,
    'à compléter',
    'à confirmer',
    'à décider',
    'à définir',
    'à déterminer',
    'à préciser',
    'à venir',
  ],
};
