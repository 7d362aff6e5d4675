/** How the types that Relay asks for are described; the rooms describe their own. */
export const relayDescriptions = {
  clientMutationId: 'omit',
  cursorType: 'String',
  nodeTypeOptions: {
    description: 'Anything that has an id for `node` (đối tượng có mã định danh).',
  },
  idFieldOptions: {
    description: 'Opaque id, such as `Facility:0192…`; never shown to people (mã định danh kỹ thuật).',
  },
  nodeQueryOptions: {
    description:
      'One object by its id; null when it does not exist or is not yours, which look the same (một đối tượng theo mã).',
    args: { id: { description: 'An id that the API returned (mã định danh kỹ thuật).' } },
  },
  nodesQueryOptions: {
    description:
      'Several objects by their ids, in the same order; null for each that does not exist or is not yours (nhiều đối tượng theo mã).',
    args: { ids: { description: 'Ids that the API returned, at most 250 (các mã định danh kỹ thuật).' } },
  },
  pageInfoTypeOptions: { description: 'Where a page stands in its list (thông tin trang).' },
  hasNextPageFieldOptions: { description: 'Whether more follows after this page (còn trang sau).' },
  hasPreviousPageFieldOptions: { description: 'Whether there is more before this page (còn trang trước).' },
  startCursorFieldOptions: {
    nullable: true,
    description: 'Cursor of the first item; null when the page is empty (con trỏ đầu trang).',
  },
  endCursorFieldOptions: {
    nullable: true,
    description: 'Cursor of the last item; null when the page is empty (con trỏ cuối trang).',
  },
  cursorFieldOptions: { description: 'Place of the item in the list, for `after` and `before` (con trỏ).' },
  nodeFieldOptions: { description: 'The item (phần tử).' },
  edgesFieldOptions: { description: 'The items of this page with their cursors (các phần tử của trang).' },
  pageInfoFieldOptions: { description: 'Where this page stands in the list (thông tin trang).' },
  defaultConnectionTypeOptions: { description: 'One page of a list (một trang của danh sách).' },
  defaultEdgeTypeOptions: { description: 'An item and its place in the list (phần tử và vị trí của nó).' },
  firstArgOptions: {
    description: 'How many items from the start, 1 to 100; 20 when neither is given (số phần tử đầu).',
  },
  lastArgOptions: { description: 'How many items from the end, 1 to 100 (số phần tử cuối).' },
  afterArgOptions: { description: 'Cursor after which the page starts (sau con trỏ).' },
  beforeArgOptions: { description: 'Cursor before which the page ends (trước con trỏ).' },
} as const;
