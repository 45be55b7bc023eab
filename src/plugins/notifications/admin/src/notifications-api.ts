import { adminApi } from '@strapi/strapi/admin';
import type {
  DeliveryList,
  MessageList,
  Preferences,
  ReadAllRequest,
  TemplateItem,
  TemplateRequest,
  UnreadCount,
} from '../../server/src/contracts/api';

type Answer<Data> = { data: Data };
export type ListQuery = { state?: string; page?: string; pageSize?: string };

const TAGS = ['Inbox', 'Deliveries', 'Templates', 'Preferences'].map(
  (name) => `Notifications${name}`,
) as [
  'NotificationsInbox',
  'NotificationsDeliveries',
  'NotificationsTemplates',
  'NotificationsPreferences',
];
const [INBOX, DELIVERIES, TEMPLATES, PREFERENCES] = TAGS;

const dataOf = <Data>({ data }: Answer<Data>) => data;
const get = (path: string, params: ListQuery = {}) => ({
  url: `/notifications${path}`,
  method: 'GET' as const,
  config: { params },
});
const send = (method: 'POST' | 'PUT' | 'DELETE', path: string, data: unknown = {}) => ({
  url: `/notifications${path}`,
  method,
  data,
});
const templatePath = (event: string) => `/templates/${encodeURIComponent(event)}`;

const notificationsApi = adminApi.enhanceEndpoints({ addTagTypes: TAGS }).injectEndpoints({
  endpoints: (builder) => ({
    getUnreadCount: builder.query<UnreadCount, void>({
      query: () => get('/unread-count'),
      transformResponse: dataOf<UnreadCount>,
      providesTags: [INBOX],
    }),
    getMessages: builder.query<MessageList, ListQuery>({
      query: (query) => get('/messages', query),
      transformResponse: dataOf<MessageList>,
      providesTags: [INBOX],
    }),
    readMessage: builder.mutation<unknown, string>({
      query: (id) => send('POST', `/messages/${id}/read`),
      invalidatesTags: [INBOX],
    }),
    readAllMessages: builder.mutation<unknown, ReadAllRequest>({
      query: (data) => send('POST', '/messages/read-all', data),
      invalidatesTags: [INBOX],
    }),
    getMailPreferences: builder.query<Preferences, void>({
      query: () => get('/preferences'),
      transformResponse: dataOf<Preferences>,
      providesTags: [PREFERENCES],
    }),
    saveMailPreferences: builder.mutation<unknown, Preferences>({
      query: (data) => send('PUT', '/preferences', data),
      invalidatesTags: [PREFERENCES],
    }),
    getDeliveries: builder.query<DeliveryList, ListQuery>({
      query: (query) => get('/deliveries', query),
      transformResponse: dataOf<DeliveryList>,
      providesTags: [DELIVERIES],
    }),
    getMailTemplates: builder.query<TemplateItem[], void>({
      query: () => get('/templates'),
      transformResponse: dataOf<TemplateItem[]>,
      providesTags: [TEMPLATES],
    }),
    // What a message says is made on the server, so the inbox is read again as well.
    saveMailTemplate: builder.mutation<unknown, { event: string; data: TemplateRequest }>({
      query: ({ event, data }) => send('PUT', templatePath(event), data),
      invalidatesTags: [TEMPLATES, INBOX],
    }),
    resetMailTemplate: builder.mutation<unknown, string>({
      query: (event) => send('DELETE', templatePath(event)),
      invalidatesTags: [TEMPLATES, INBOX],
    }),
  }),
});

export const {
  useGetUnreadCountQuery,
  useGetMessagesQuery,
  useReadMessageMutation,
  useReadAllMessagesMutation,
  useGetMailPreferencesQuery,
  useSaveMailPreferencesMutation,
  useGetDeliveriesQuery,
  useGetMailTemplatesQuery,
  useSaveMailTemplateMutation,
  useResetMailTemplateMutation,
} = notificationsApi;
